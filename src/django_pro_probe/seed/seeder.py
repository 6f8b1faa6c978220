"""Tops every model up to a number of rows; what is there stays as it is."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

from django.db import IntegrityError, connections, models, router, transaction
from django.utils.module_loading import import_string

from django_pro_probe import wanted
from django_pro_probe.boot import text_of
from django_pro_probe.seed import checks, generic, order
from django_pro_probe.seed.values import NoValueError, leaves_null, value_of

ATTEMPTS = 4
_APART = 10_000
"""Between the numbers of rows whose models share a table, and more than attempts add."""
MODEL_SECONDS = 20.0
"""Longest that one model may take."""
ROWS_A_WISH = 6
MOST_WISHES = 4
"""Wishes of a model that rows are made for."""

_ROOT = 3
"""Place in a tree, of `order.TREE`, of a root; the row of the next place 0 hangs below it."""
_MOST_READ = 200
"""Rows of a model that are looked at."""
_ABOVE = 4
"""Place in a tree, of `order.TREE`, of the row that becomes an ancestor of row 1."""

_GENERIC_KINDS = 2
"""Models that rows with a generic foreign key are shared between."""

Progress = Callable[[int, int], None]


class Seeder:
    """Makes rows: the same project always gets the same ones.

    Row 1 of a model is the one that URLs name and that is logged in. Every third row points to row
    1 of what it relates to, so that its lists grow with the data; the others to a row that nothing
    points to yet. A model that points to others gets more rows than those: no list is empty then.
    Of what pages asked for and no row has, rows are made in the same way.
    """

    interrupts: tuple[type[BaseException], ...] = (KeyboardInterrupt,)
    """What ends the making of a row from outside, rather than failing in it."""

    def __init__(self, config: dict[str, Any], progress: Progress | None = None) -> None:
        self.recipes = dict(config.get("recipes") or {})
        self.progress = progress
        self.rows: dict[Any, list[Any]] = {}
        self.filled: list[Any] = []
        self.values: dict[str, Any] = {}
        """What the row that is being made has to have."""
        self.settled: dict[str, dict[str, Any]] = {}
        """What every further row of a model has to have, by its label."""
        self.hung: dict[Any, str] = {}
        """Models whose rows took too long, and what was said of it: they are left alone."""

    def top_up(
        self,
        rows: int,
        wishes: dict[str, list[wanted.Wish]] | None = None,
        settled: dict[str, dict[str, Any]] | None = None,
    ) -> list[dict[str, Any]]:
        """Fill each model to at least `rows` rows: `[{label, rows, error}]`; never raises."""
        self.settled = settled or {}
        found = order.fillable()
        errors: dict[Any, str] = {}
        sizes = {model: rows * share for model, share in order.shares(found).items()}
        for number, model in enumerate(found):
            if self.progress is not None and number % 10 == 0:
                self.progress(number, len(found))
            errors[model] = self._guarded(self._fill, model, sizes[model])
            self._guarded(self._grant, model, (wishes or {}).get(model._meta.label, ()))
            self.filled.append(model)
        # A cycle or a late parent: what failed the first time may have its rows to point to now.
        for model in found:
            if errors[model]:
                errors[model] = self._guarded(self._fill, model, sizes[model])
        for model in found:
            self._guarded(self._late_relations, model)
            self._guarded(self._relate_many, model, rows)
        return [
            {
                "label": model._meta.label,
                "rows": len(self._known(model)),
                "error": errors[model] if len(self._known(model)) < rows else "",
            }
            for model in found
        ]

    def _guarded(self, step: Callable[..., str | None], model: Any, *rest: Any) -> str:
        """What a step says of a model; an error of the step costs that model alone."""
        if model in self.hung:
            return self.hung[model]
        try:
            return step(model, *rest) or ""
        except Exception as error:  # a key that can't be hashed, a manager that raises
            return _line(error)
        finally:
            self.values = {}

    def _known(self, model: Any) -> list[Any]:
        """Rows of a model, in the order in which they came to be."""
        model = model._meta.concrete_model
        if model not in self.rows:
            try:
                with transaction.atomic(using=router.db_for_write(model)):
                    self.rows[model] = list(model._base_manager.order_by("pk")[:_MOST_READ])
            except Exception:  # a table that differs from its model
                self.rows[model] = []
        return self.rows[model]

    def _refresh(self, model: Any) -> list[Any]:
        """Rows that signals or parents made meanwhile, behind those that are known."""
        known = self._known(model)
        seen = {str(row.pk) for row in known}  # a JSONField's value can't be hashed
        try:
            present = model._base_manager.order_by("pk")[:_MOST_READ]
            known += [row for row in present if str(row.pk) not in seen]
        except Exception:  # the same
            return known
        return known

    def _fill(self, model: Any, rows: int) -> str:
        known = self._refresh(model)
        error = ""
        started = time.monotonic()
        number = len(known)
        failures = 0
        while len(known) < rows and failures < 3 and model not in self.hung:
            if time.monotonic() - started > MODEL_SECONDS:
                return f"filling took longer than {MODEL_SECONDS:g} s"
            row, error = self._make(model, number)
            place, number, before = number % order.TREE, number + 1, len(known)
            if row is None:
                failures += 1
                continue
            known = self._refresh(model)
            if len(known) == before < _MOST_READ:
                failures, error = failures + 1, "it was saved, and there is no row"
            if place == _ABOVE and not hasattr(model, "_mptt_meta"):
                self._put_above(model, row)
        return error if len(known) < rows else ""

    def _grant(self, model: Any, wishes: Iterable[wanted.Wish]) -> None:
        for values in wanted.unmet(model, wishes)[:MOST_WISHES]:
            self.values = values
            named = [model._meta.get_field(name) for name in values]
            is_one = any(wanted.is_address_of_user(each, values[each.name]) for each in named)
            for number in range(1 if is_one else ROWS_A_WISH):
                # Half of them below row 1, as `_related` has it.
                self._make(model, (len(self._known(model)) // 3 + number + 1) * 3 + number % 2)
                self._refresh(model)

    def _make(self, model: Any, number: int) -> tuple[Any, str]:
        recipe = self.recipes.get(model._meta.label)
        alias = router.db_for_write(model)
        error = ""
        if recipe:
            try:
                with transaction.atomic(using=alias):
                    return import_string(recipe)(number), ""
            except Exception as failure:  # whatever the project's recipe raises
                return None, f"recipe {recipe}: {_line(failure)}"
        refused = 0
        for attempt in range(ATTEMPTS):
            for save in (_save_tree,) if hasattr(model, "add_root") else (_save, _save_raw):
                try:
                    with transaction.atomic(using=alias):
                        row = self._build(model, number, attempt, refused)
                        if attempt + 1 < ATTEMPTS and self._joins_again(model, row):
                            error = "it joins the rows that another one joins"
                            break
                        save(row, alias)
                        _check(alias, model)
                    return row, ""
                except NoValueError as failure:
                    return None, str(failure)
                except IntegrityError as failure:
                    error = _line(failure)
                    refused += checks.is_refused(failure)
                    break
                except _NotSavedError as failure:
                    error = str(failure)
                    if attempt + 1 < ATTEMPTS:
                        break  # rows that fit each other may be what it asks for
                except Exception as failure:  # validation, signals, custom save methods
                    error = _line(failure)
                except BaseException as failure:
                    if isinstance(failure, self.interrupts):
                        raise
                    error = _line(failure)
        return None, error

    def _joins_again(self, model: Any, row: Any) -> bool:
        """Whether a row that holds nothing but relations holds those of another: no constraint
        of the database need forbid it, and no project expects it."""
        own = [field for field in model._meta.concrete_fields if not field.primary_key]
        pointing = _generic_columns(model)
        relations = [field for field in own if field.is_relation or field.name in pointing]
        if len(relations) < 2 or any(
            not (getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False))
            for field in own
            if field not in relations
        ):
            return False
        names = [field.attname for field in relations]
        joined = [str(getattr(row, name)) for name in names]
        known = self._known(model)
        return any(joined == [str(getattr(one, name)) for name in names] for one in known)

    def _build(self, model: Any, number: int, attempt: int, refused: int) -> Any:
        values: dict[str, Any] = {}
        meta = model._meta
        pointing = _generic_columns(model)
        for field in meta.concrete_fields:
            if getattr(field, "generated", False) or field.name in pointing:
                continue
            if field.primary_key and (field.has_default() or isinstance(field, models.AutoField)):
                continue
            if order.is_parent_link(field):
                continue
            if field.is_relation:
                value = self._related(model, field, number, attempt)
                if value is not None or not field.null:
                    values[field.name] = value
                continue
            if getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False):
                continue
            if self._is_tree_field(field) or leaves_null(field):
                continue
            kind = _kind_of_child(model, field)
            apart = order.place_among_children(model, field) * _APART
            values[field.name] = kind or self._value(field, number + apart, attempt)
        for field in meta.private_fields:
            if hasattr(field, "ct_field"):
                values.update(self._generic(model, field, number))
        if refused:
            values.update(checks.values_of(model, number, refused))
        row = model(**{**values, **self.values, **self.settled.get(meta.label, {})})
        if hasattr(row, "set_password") and "password" in {field.name for field in meta.fields}:
            row.set_password("django-pro")
        return row

    def _value(self, field: Any, number: int, attempt: int) -> Any:
        try:
            return value_of(field, number, attempt)
        except NoValueError:
            if field.has_default():
                return field.get_default()
            if field.null:
                return None
            if field.blank and field.empty_strings_allowed:
                return ""
            raise

    def _is_tree_field(self, field: Any) -> bool:
        """Columns that django-mptt and django-treebeard keep themselves."""
        names = {base.__name__ for base in field.model.__mro__}
        if "MPTTModel" in names:
            return field.name in ("lft", "rght", "tree_id", "level")
        return "Node" in names and field.name in (
            "path",
            "depth",
            "numchild",
            "lft",
            "rgt",
            "tree_id",
        )

    def _related(self, model: Any, field: Any, number: int, attempt: int) -> Any:
        related = field.related_model._meta.concrete_model
        if related is model:
            return self._within_tree(model, field, number)
        if related._meta.label == "contenttypes.ContentType" and _is_inherited(model):
            return related.objects.get_for_model(model)
        rows = self._candidates(field, related)
        if not rows:
            if field.null:
                return None
            raise NoValueError(f"{field.name} needs a {related._meta.label}, and there is none")
        if field.unique:
            taken = {getattr(row, field.attname) for row in self._known(model)}
            free = [row for row in rows if getattr(row, field.target_field.attname) not in taken]
            if not free:
                raise NoValueError(f"every {related._meta.label} is taken by {field.name}")
            return free[0]
        if number:  # so that no two rows of a through model join the same pair
            number += order.place_in_through(model, field)
        if attempt:  # two keys to one model may have to differ
            return rows[(number + attempt + _place_among_alike(model, field)) % len(rows)]
        if number % 3 == 0:
            return rows[0]
        used = {getattr(row, field.attname) for row in self._known(model)}
        key = field.target_field.attname
        # The newest first: rows that pages asked for are among them.
        unused = (row for row in reversed(rows) if getattr(row, key) not in used)
        return next(unused, rows[number % len(rows)])

    def _within_tree(self, model: Any, field: Any, number: int) -> Any:
        """Where a row of a tree hangs: roots, children, depth and row 1's ancestors all grow."""
        known = self._known(model)
        place = number % order.TREE
        if not known or number == 0:
            return None
        if place in (2, 5):  # a chain from row 1 on, which the newest row ends
            return [row for at, row in enumerate(known) if at == 0 or at % 3 == 2][-1]
        if field.unique:  # and pairs beside it
            return known[-1] if place == _ABOVE or not field.null else None
        if place == _ROOT or (place == _ABOVE and not hasattr(model, "_mptt_meta")):
            return None
        roots = [row for at, row in enumerate(known) if at % order.TREE == _ROOT]
        return roots[-1] if place == 0 and roots else known[0]

    def _put_above(self, model: Any, row: Any) -> None:
        """Make a new root the parent of what was at the top above row 1."""
        for field in model._meta.concrete_fields:
            if not field.null or field.unique or field.related_model is not model:
                continue
            above = {one.pk: getattr(one, field.attname) for one in self._known(model)}
            top = self._known(model)[0].pk
            while above.get(top) is not None and above[top] != top:
                top = above.pop(top)
            if top != row.pk:
                try:
                    with transaction.atomic(using=router.db_for_write(model)):
                        model._base_manager.filter(pk=top).update(**{field.name: row})
                except IntegrityError:  # the project's own code has removed the row meanwhile
                    continue
                setattr(next(one for one in self._known(model) if one.pk == top), field.name, row)

    def _candidates(self, field: Any, related: Any) -> list[Any]:
        rows = self._known(related)
        limit = field.get_limit_choices_to() if hasattr(field, "get_limit_choices_to") else None
        if not limit:
            return rows
        try:
            allowed = set(
                related._base_manager.complex_filter(limit).values_list("pk", flat=True)[:200]
            )
        except Exception:  # a limit that can't be asked
            return rows
        return [row for row in rows if row.pk in allowed] or rows

    def _generic(self, model: Any, field: Any, number: int) -> dict[str, Any]:
        from django.contrib.contenttypes.models import ContentType

        column = model._meta.get_field(field.fk_field)
        known = [other for other in self.filled if self._known(other)]
        fitting = [other for other in known if _fits(column, self._known(other)[0].pk)]
        targets = generic.targets(model, field, fitting or known)
        if not targets:
            return {}
        # Several kinds of rows, as a page that reads only one of them has to meet it.
        target = targets[number // 2 % min(len(targets), _GENERIC_KINDS)]
        rows = self._known(target)
        row = rows[0] if number % 2 == 0 else rows[number % len(rows)]
        return {
            field.ct_field: ContentType.objects.get_for_model(target),
            field.fk_field: row.pk,
        }

    def _late_relations(self, model: Any) -> None:
        """Fill nullable relations that had nothing to point to when the row was made."""
        alias = router.db_for_write(model)
        for field in model._meta.local_concrete_fields:
            if not field.is_relation or not field.null or field.unique or leaves_null(field):
                continue
            related = field.related_model._meta.concrete_model
            if related is model:
                continue
            rows = self._candidates(field, related)
            for number, row in enumerate(self._known(model)):
                if not rows or getattr(row, field.attname, 0) is not None:
                    continue
                target = rows[0] if number % 2 == 0 else rows[number % len(rows)]
                try:
                    with transaction.atomic(using=alias):
                        model._base_manager.filter(pk=row.pk).update(**{field.name: target})
                    setattr(row, field.name, target)
                except Exception:  # a constraint that wants it null
                    break

    def _relate_many(self, model: Any, rows: int) -> None:
        """Row 1 gets all targets, the others two each."""
        alias = router.db_for_write(model)
        for field in model._meta.local_many_to_many:
            if not field.remote_field.through._meta.auto_created:
                continue
            targets = self._known(field.related_model)[: max(rows, 3)]
            for number, row in enumerate(self._known(model)[: max(rows, 3)]):
                if not targets:
                    break
                chosen = targets if number == 0 else [targets[0], targets[number % len(targets)]]
                try:
                    with transaction.atomic(using=alias):
                        getattr(row, field.name).add(*chosen)
                except Exception:  # receivers of m2m_changed
                    break


def _place_among_alike(model: Any, field: Any) -> int:
    """How many foreign keys to the same model stand before a field."""
    alike = [
        each
        for each in model._meta.concrete_fields
        if each.is_relation and each.related_model is field.related_model
    ]
    return alike.index(field)


def _kind_of_child(model: Any, field: Any) -> str:
    """What a parent's column that names the model of its row holds; empty for other columns.

    Its default is the parent's own name.
    """
    default = field.default if isinstance(field, models.CharField) else None
    own = field.model._meta
    if not order.children().get(field.model) and model is field.model:
        return ""
    return next(
        (getattr(model._meta, name) for name in ("model_name", "object_name")
         if default == getattr(own, name)), ""
    )  # fmt: skip


def _generic_columns(model: Any) -> set[str]:
    """Names of the fields that generic foreign keys are made of."""
    return {
        name
        for field in model._meta.private_fields
        if hasattr(field, "ct_field")
        for name in (field.ct_field, field.fk_field)
    }


def _fits(column: Any, value: Any) -> bool:
    try:
        column.to_python(value)
    except Exception:  # the key's type is another one
        return False
    return isinstance(value, int) or not isinstance(column, models.IntegerField)


def _line(error: BaseException) -> str:
    return f"{type(error).__name__}: {text_of(error)}"[:200]


def _check(alias: str, model: Any) -> None:
    """Foreign keys of SQLite are checked at the commit; the savepoint wants to know now."""
    connection = connections[alias]
    if connection.vendor == "sqlite":
        connection.check_constraints([model._meta.db_table])


class _NotSavedError(Exception):
    """The model's own `save()` returned without a row."""


def _save(row: Any, alias: str) -> None:
    row.save(using=alias)
    if row._state.adding:
        raise _NotSavedError("its save() returned, and there is no row")


def _save_raw(row: Any, alias: str) -> None:
    for field in row._meta.concrete_fields:  # a raw save leaves out what `pre_save` fills in
        if getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False):
            field.pre_save(row, True)
    row.save_base(raw=True, using=alias, force_insert=True)


def _is_inherited(model: Any) -> bool:
    """Of models that inherit each other's rows a content type says which one a row is of."""
    return bool(model._meta.parents) or model in order.children()


def _save_tree(row: Any, _alias: str) -> None:
    """Tree libraries place a row themselves: every other one below the first root.

    `add_root` and `add_child` are django-treebeard's API; the parent is read anew, since the
    library keeps its number of children in the row.
    """
    model = type(row)
    root = model._base_manager.order_by("pk").first()
    if root is not None and model._base_manager.count() % 2:
        root.add_child(instance=row)
    else:
        model.add_root(instance=row)
