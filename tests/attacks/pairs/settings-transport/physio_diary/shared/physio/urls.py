from django.urls import path
from rest_framework.routers import SimpleRouter

from .views import EntryViewSet, ExerciseViewSet, Login

router = SimpleRouter()
router.register("exercises", ExerciseViewSet)
router.register("entries", EntryViewSet, basename="entry")
urlpatterns = [path("login/", Login.as_view()), *router.urls]
