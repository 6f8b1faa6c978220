from django.apps import AppConfig


class CalloutsConfig(AppConfig):
    default_auto_field = "django.db.models.BigAutoField"
    name = "callouts"
