"""Operations for projects that run on SQLite too, where what PostgreSQL offers is not known."""

from __future__ import annotations

import re

from django_pro.edits.migration_steps import OperationText, Piece

_NAME = "AddIndexConcurrentlyOnPostgreSQL"
_TEXT = '''\
class AddIndexConcurrentlyOnPostgreSQL(migrations.AddIndex):
    """Blocks no writer on PostgreSQL; on other databases it is AddIndex."""

    atomic = False

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        if schema_editor.connection.vendor != "postgresql":
            super().database_forwards(app_label, schema_editor, from_state, to_state)
            return
        model = to_state.apps.get_model(app_label, self.model_name)
        if self.allow_migrate_model(schema_editor.connection.alias, model):
            schema_editor.add_index(model, self.index, concurrently=True)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        if schema_editor.connection.vendor != "postgresql":
            super().database_backwards(app_label, schema_editor, from_state, to_state)
            return
        model = from_state.apps.get_model(app_label, self.model_name)
        if self.allow_migrate_model(schema_editor.connection.alias, model):
            schema_editor.remove_index(model, self.index, concurrently=True)'''


def added_index(operation: OperationText) -> Piece:
    """AddIndex that is concurrent where the database can do it; `django.contrib.postgres` has one
    that fails on others, and can't even be imported without psycopg."""
    text = re.sub(r"^[\w.]*\bAddIndex\b", _NAME, operation.text)
    return Piece("concurrent", text, functions={_NAME: _TEXT})
