import ast
from importlib import import_module
from pathlib import Path

import pytest

import factcheck

VERBS = {"check", "compare", "numbers", "parse", "verify"}


@pytest.mark.parametrize("name", sorted(factcheck.__all__))
def test_a_public_name_is_there_and_described(name):
    value = getattr(factcheck, name)
    assert name == "__version__" or value.__doc__


@pytest.mark.parametrize("name", sorted({*factcheck.__all__} - {"RULES", "__version__"}))
def test_a_public_name_is_shown_by_an_example(name):
    assert ">>> " in getattr(factcheck, name).__doc__


def test_the_verbs_are_public():
    assert set(factcheck.__all__) >= VERBS


def test_type_checkers_see_the_same_names():
    tree = ast.parse(Path(factcheck.__file__).read_text(encoding="utf-8"))
    seen = {
        alias.asname: node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname
    }
    assert seen == factcheck.PUBLIC


@pytest.mark.parametrize("name", sorted(factcheck.PUBLIC))
def test_a_public_name_does_not_hide_a_module(name):
    with pytest.raises(ModuleNotFoundError):
        import_module(f"factcheck.{name}")


def test_an_unknown_name_is_said():
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = factcheck.nonsense


def test_public_names_are_listed():
    assert set(factcheck.__all__) <= set(dir(factcheck))
