from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from jobs.views import AdvertViewSet

router = DefaultRouter()
router.register("adverts", AdvertViewSet, basename="advert")
urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
