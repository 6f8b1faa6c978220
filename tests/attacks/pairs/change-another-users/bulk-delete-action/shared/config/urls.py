from django.urls import include, path
from rest_framework.routers import DefaultRouter

from photos.views import PhotoViewSet

router = DefaultRouter()
router.register("photos", PhotoViewSet, basename="photo")
urlpatterns = [path("api/", include(router.urls))]
