from django.apps import AppConfig


class TutorsConfig(AppConfig):
    name = "tutors"

    def ready(self):
        from . import signals  # noqa: F401
