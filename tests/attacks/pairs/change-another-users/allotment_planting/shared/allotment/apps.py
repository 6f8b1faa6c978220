from django.apps import AppConfig


class AllotmentConfig(AppConfig):
    name = "allotment"
    default_auto_field = "django.db.models.BigAutoField"
