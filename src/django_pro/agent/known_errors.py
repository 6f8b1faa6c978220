"""Errors that Django projects meet, what they mean and what is done about them."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KnownError:
    pattern: str
    """Regular expression over `Type: message`."""
    means: str
    mend: str
    look_up: str
    """What Django's documentation has about it, as words to search for."""


_KNOWN = (
    KnownError(
        "NoReverseMatch.*(?:Reverse for '' not|with no arguments not|with arguments|keyword arg)",
        "A URL is built with other arguments than its pattern takes, or with an empty one.",
        "Give what the pattern names; an object that is not saved has no primary key yet.",
        "reverse url NoReverseMatch",
    ),
    KnownError(
        "NoReverseMatch.*is not a registered namespace",
        "The name has a namespace that no include() of the URLconf gives.",
        "Set app_name in the included urls.py, or leave the namespace out.",
        "URL namespaces app_name",
    ),
    KnownError(
        "NoReverseMatch", "No URL pattern has this name.",
        "Use the name that path() gives, with its namespace.", "reverse url NoReverseMatch",
    ),
    KnownError(
        "ZeroDivisionError", "Something is divided by a number of rows, or by a value, that is 0.",
        "Look for 0 before it is divided, and say what is shown then.", "aggregation",
    ),
    KnownError(
        "TemplateDoesNotExist", "No loader finds the template under this name.",
        "Put it below templates/ of an installed app (APP_DIRS) or a folder of DIRS.",
        "TEMPLATES APP_DIRS template loading",
    ),
    KnownError(
        "TemplateSyntaxError", "The template can't be parsed.",
        "Look at the tag that the message names: {% load %} it, or close its block.",
        "TemplateSyntaxError custom template tags load",
    ),
    KnownError(
        "(?:OperationalError|ProgrammingError).*(?:no such table|relation .* does not exist)",
        "The table is not there: its migration does not exist, or was not applied.",
        "python manage.py makemigrations, then migrate.", "makemigrations migrate",
    ),
    KnownError(
        "(?:OperationalError|ProgrammingError).*(?:no such column|column .* does not exist)",
        "The model has a field that its table lacks: a migration is missing or not applied.",
        "python manage.py makemigrations, then migrate.", "makemigrations migrate",
    ),
    KnownError(
        "IntegrityError.*(?:NOT NULL|null value)",
        "A row is saved without a value that its column must have.",
        "Give the value, or a default, or null=True where nothing is a value.", "Field.null",
    ),
    KnownError(
        "IntegrityError.*(?:UNIQUE|duplicate key)",
        "A second row with the same unique value is saved.",
        "Validate it first (a ModelForm or ModelSerializer does), or get_or_create.",
        "Field.unique get_or_create",
    ),
    KnownError(
        "IntegrityError.*(?:FOREIGN KEY|foreign key)",
        "A row names another one that is not there, or one is deleted that others name.",
        "Save the other row first; on_delete says what becomes of those that name it.", "on_delete",
    ),
    KnownError(
        "AppRegistryNotReady", "Models are asked for before all apps are loaded.",
        "Import them in AppConfig.ready() or in the function; a script calls django.setup() first.",
        "AppRegistryNotReady django.setup",
    ),
    KnownError(
        "ImproperlyConfigured.*SECRET_KEY", "The settings that are loaded have no SECRET_KEY.",
        "Set it in the environment that the settings read.", "SECRET_KEY",
    ),
    KnownError(
        "ImproperlyConfigured.*(?:DJANGO_SETTINGS_MODULE|settings are not configured)",
        "Settings are asked for, and nothing says which.",
        "Set DJANGO_SETTINGS_MODULE, or run it by manage.py.", "DJANGO_SETTINGS_MODULE",
    ),
    KnownError(
        "ImproperlyConfigured", "A setting, or a class that is built from one, is incomplete.",
        "Give what the message names.", "ImproperlyConfigured",
    ),
    KnownError(
        "RelatedObjectDoesNotExist", "The other end of a one-to-one relation is not there.",
        "Make it together with its owner, or ask with hasattr() or try.", "OneToOneField",
    ),
    KnownError(
        "MultipleObjectsReturned", "get() found more than one row.",
        "Filter by what is unique, make it unique, or take filter(...).first().",
        "MultipleObjectsReturned get",
    ),
    KnownError(
        "DoesNotExist", "get() found no row.",
        "get_object_or_404() in a view; elsewhere filter(...).first() and a check for None.",
        "get_object_or_404",
    ),
    KnownError(
        "FieldError.*Cannot resolve keyword", "A lookup names a field that the model has not.",
        "Use one of the choices that it lists; a reverse relation goes by its related_name.",
        "field lookups related_name",
    ),
    KnownError(
        "ValueError.*(?:unsaved related object|primary key value before)",
        "A relation is used of an object that is not saved.",
        "Save the object first.", "save unsaved related object",
    ),
    KnownError(
        "ValueError.*didn't return an HttpResponse", "A branch of the view returns nothing.",
        "Return a response at the end of every branch, of an invalid form too.",
        "view HttpResponse",
    ),
    KnownError(
        "TransactionManagementError",
        "A query is sent in a transaction that an earlier error has broken.",
        "Catch the error outside of an atomic() of its own.", "transaction.atomic",
    ),
    KnownError(
        "SynchronousOnlyOperation", "The ORM is used synchronously in asynchronous code.",
        "Use its asynchronous methods (aget, acreate, async for), or sync_to_async.",
        "async queries SynchronousOnlyOperation",
    ),
    KnownError(
        "DisallowedHost", "The request's Host is in no entry of ALLOWED_HOSTS.",
        "Add the names that the site has, no wildcard.", "ALLOWED_HOSTS",
    ),
    KnownError(
        "(?:CSRF verification failed|CSRF token)", "A form was sent without its CSRF token.",
        "{% csrf_token %} in the form; behind https CSRF_TRUSTED_ORIGINS.", "csrf_token",
    ),
    KnownError(
        "InconsistentMigrationHistory",
        "A migration is applied before one that it depends on.",
        "Do not edit dependencies of what is applied; on a custom user model set AUTH_USER_MODEL "
        "before the first migrate.",
        "InconsistentMigrationHistory AUTH_USER_MODEL",
    ),
    KnownError(
        "(?:fields.E304|fields.E305|[Rr]everse accessor)",
        "Two relations have the same reverse name.",
        "Give each a related_name.", "related_name",
    ),
    KnownError(
        "RuntimeError.*doesn't declare an explicit app_label",
        "A model is imported from a module that is in no installed app.",
        "Add the app to INSTALLED_APPS, and import it by its full name.",
        "INSTALLED_APPS app_label",
    ),
    KnownError(
        "AttributeError.*'AnonymousUser'",
        "The view reads the user of somebody who is not logged in.",
        "Ask for a login first: LoginRequiredMixin, login_required, permission_classes.",
        "login_required",
    ),
    KnownError(
        "ImportError.*(?:circular|partially initialized)", "Two modules import each other.",
        "Name the model as 'app.Model', or import inside the function.", "lazy relationships",
    ),
    KnownError(
        "ModuleNotFoundError", "A module is not installed, or its name is wrong.",
        "Install it in the environment that runs the project, or mend the name.", "INSTALLED_APPS",
    ),
    KnownError(
        "TypeError.*missing .* required positional argument: 'on_delete'",
        "A relation does not say what becomes of its rows.", "Give on_delete.", "on_delete",
    ),
    KnownError(
        "(?:must be called with|Expected view .* to be called with a URL keyword argument)",
        "The URL pattern does not give the argument by which the view looks up its row.",
        "Name it pk or slug in path(), or set lookup_field / pk_url_kwarg.", "pk_url_kwarg",
    ),
    KnownError(
        "KeyError", "A key is asked for that is not there.",
        "request.GET and request.POST have get(); a form's cleaned_data has what it validated.",
        "QueryDict.get",
    ),
    KnownError(
        "(?:AttributeError|TypeError).*'NoneType'",
        "What is used there is None: nothing was found, or the row has no value.",
        "Say what is shown without it (`if x is None`); get_object_or_404() where it must be "
        "there.",
        "QuerySet.first",
    ),
    KnownError(
        "AttributeError", "The object has no such attribute.",
        "Look at the model: a field, its related_name, or a method of that name.", "related_name",
    ),
)  # fmt: skip


def known(error: str) -> KnownError | None:
    """What is known of `Type: message`, by the first pattern that is found."""
    return next((each for each in _KNOWN if re.search(each.pattern, error, re.DOTALL)), None)
