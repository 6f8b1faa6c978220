from django.urls import path
from rest_framework.routers import SimpleRouter

from .views import CourseViewSet, Me, RunViewSet

router = SimpleRouter()
router.register("courses", CourseViewSet)
router.register("runs", RunViewSet, basename="run")
urlpatterns = [path("me/", Me.as_view()), *router.urls]
