import io
import json
import sys
from datetime import date

import pytest

from factcheck.errors import ArticleError, FactcheckError, SourceError
from factcheck.files import read_articles

TEXT = "The blast killed 12 people."


@pytest.fixture
def write(tmp_path):
    def write(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


@pytest.fixture
def standard_input(monkeypatch):
    def give(content):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content.encode())))

    return give


def test_a_text_is_read_to_the_character(write):
    (article,) = read_articles(write("rome.txt", f"{TEXT}\r\n\r\n{TEXT}\n"))
    assert article.text == f"{TEXT}\r\n\r\n{TEXT}\n"


def test_an_article_is_named_after_its_file(write):
    assert read_articles(write("rome.txt", TEXT))[0].id == "rome"


HEADS = [
    "---\npublished: 2021-06-28\nsource: The Harbour Post\ntitle: 'Rome: a meeting'\n---\n\n",
    "---\r\npublished: 2021-06-28\r\nsource: The Harbour Post\r\ntitle: Rome: a meeting\r\n---\r\n",
    "published: 2021-06-28\nsource: The Harbour Post\ntitle: Rome: a meeting\n\n",
    'published: 2021-06-28\nsource: "The Harbour Post"\ntitle: Rome: a meeting\nlanguage:\n\n\n',
]


@pytest.mark.parametrize("head", HEADS)
def test_a_head_gives_the_fields(write, head):
    (article,) = read_articles(write("rome.txt", head + TEXT))
    assert (article.text, article.published, article.source) == (TEXT, date(2021, 6, 28), "The Harbour Post")
    assert article.title == "Rome: a meeting"


def test_a_byte_order_mark_is_no_part_of_the_text(write):
    assert read_articles(write("rome.txt", b"\xef\xbb\xbf" + TEXT.encode()))[0].text == TEXT


@pytest.mark.parametrize(
    "text",
    ["Rome: ministers met.\n\nThey left.", "title: one that no empty line ends\nmore", "title: alone", "note: a\n\nb"],
)
def test_a_text_that_only_looks_like_a_head_is_text(write, text):
    assert read_articles(write("rome.txt", text))[0].text == text


def test_json_holds_an_article_a_list_or_an_object_with_a_list(write):
    one = {"text": TEXT, "published": "2021-06-28"}
    for value in (one, [one], {"articles": [one]}):
        (article,) = read_articles(write("day.json", json.dumps(value)))
        assert (article.text, article.published) == (TEXT, date(2021, 6, 28))


def test_articles_of_one_file_are_numbered(write):
    path = write("day.jsonl", f'{{"text": "a"}}\n\n{{"text": "b\u2028c"}}\n{{"text": "{TEXT}", "id": "mine"}}\n')
    assert [article.id for article in read_articles(path)] == ["day:1", "day:3", "mine"]


def test_ids_are_never_equal(write):
    first, again = write("day.txt", TEXT), write("day.json", json.dumps({"text": TEXT}))
    ids = [article.id for article in read_articles(first, again, again)]
    assert len(set(ids)) == 3


def test_what_the_caller_gives_stands_in_for_what_an_article_does_not_say(write):
    silent, dated = write("a.txt", TEXT), write("b.txt", f"published: 2020-01-01\n\n{TEXT}")
    first, second = read_articles(silent, dated, language="en", published="2021-06-28")
    assert (first.published, second.published) == (date(2021, 6, 28), date(2020, 1, 1))
    assert first.language == "en"


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (TEXT, [TEXT]),
        ("[Rome] 12 met.", ["[Rome] 12 met."]),
        ("title: a\n\nb", ["b"]),
        ('{"text": "a"}', ["a"]),
        ('[{"text": "a"}, {"text": "b"}]', ["a", "b"]),
        ('{"articles": [{"text": "a"}]}', ["a"]),
        ('{\n "text": "a"\n}', ["a"]),
        ('{"text": "a"}\n{"text": "b"}\n', ["a", "b"]),
    ],
)
def test_standard_input_is_read_by_what_it_begins_with(standard_input, content, texts):
    standard_input(content)
    assert [article.text for article in read_articles("-")] == texts


def test_standard_input_has_a_name(standard_input):
    standard_input(TEXT)
    assert read_articles("-")[0].id == "stdin"


FAULTS = {
    "not UTF-8": ("a.txt", b"caf\xe9 12", "is not UTF-8 at byte 3"),
    "an empty file": ("a.txt", " \n", "is empty"),
    "a head alone": ("a.txt", "title: a\n\n", "has a head and no text"),
    "an unknown field": ("a.txt", "title: a\nauthor: b\n\nc", "unknown field 'author'; the fields are language"),
    "an unknown field between fences": ("a.txt", "---\nauthor: b\n---\nc", "unknown field 'author'"),
    "a line that is no field": ("a.txt", "---\nnonsense\n---\nc", "a.txt:2: 'nonsense' in the head"),
    "a head that does not end": ("a.txt", "---\ntitle: a\n\n", "does not end"),
    "a bad date": ("a.txt", "published: June\n\nc", "published is no date: 'June'"),
    "bad JSON": ("a.json", "{", "a.json is not JSON: .* at line 1 column 2"),
    "a bad line": ("a.jsonl", '{"text": "a"}\n{', "a.jsonl:2 is not JSON"),
    "JSON that is too deep": ("a.json", "[" * 100_000, "not JSON"),
    "a number that is too long": ("a.json", f'{{"text": {"9" * 5000}}}', "not JSON"),
    "a number for an article": ("a.json", "12", "holds no article but a int"),
    "a list of texts": ("a.json", '["a"]', "a.json:1 holds no article but a str"),
    "an empty list": ("a.json", "[]", "holds an empty list"),
    "no text": ("a.json", '{"title": "a"}', "an article without text"),
    "a text that is none": ("a.json", '{"text": 12}', "text of an article"),
    "an unknown field in JSON": ("a.json", '{"text": "a", "body": "b"}', "unknown field 'body'"),
    "a bad date in JSON": ("a.json", '{"text": "a", "published": 12}', "published is no date: 12"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_said_in_one_line_with_the_file(write, fault):
    name, content, message = FAULTS[fault]
    with pytest.raises(FactcheckError, match=message) as caught:
        read_articles(write(name, content))
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(SourceError, match="does not exist"):
        read_articles(tmp_path / "none.txt")


def test_a_directory_is_said(tmp_path):
    with pytest.raises(SourceError, match=r"is a directory; the files in it would do"):
        read_articles(tmp_path)


def test_a_path_that_cannot_be_one_is_said():
    with pytest.raises(SourceError, match="cannot be read"):
        read_articles("a\0b")


def test_a_fault_of_the_source_and_of_the_article_are_told_apart(write):
    with pytest.raises(ArticleError):
        read_articles(write("a.txt", "published: June\n\nc"))
    with pytest.raises(SourceError):
        read_articles(write("a.json", "{"))


def test_the_names_of_a_head_may_have_capitals(tmp_path):
    path = tmp_path / "blast.txt"
    path.write_text("Published: 2024-05-13\nTitle: Blast kills 20\n\nThe blast killed 20 people.\n")
    (article,) = read_articles(path)
    assert (article.title, str(article.published)) == ("Blast kills 20", "2024-05-13")
