from . import views  # noqa: F401
from .pages import urlpatterns

__all__ = ["urlpatterns"]
