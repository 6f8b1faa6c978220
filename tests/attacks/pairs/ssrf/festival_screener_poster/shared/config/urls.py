from django.urls import include, path
from rest_framework.routers import DefaultRouter

from festival.views import FilmViewSet

router = DefaultRouter()
router.register("films", FilmViewSet, basename="film")
urlpatterns = [path("api/", include(router.urls))]
