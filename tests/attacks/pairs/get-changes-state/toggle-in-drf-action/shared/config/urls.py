from django.urls import include, path
from rest_framework.routers import DefaultRouter

from social.views import ArtistViewSet

router = DefaultRouter()
router.register("artists", ArtistViewSet)
urlpatterns = [path("", include(router.urls))]
