from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from practice.views import MedicineViewSet

router = DefaultRouter()
router.register("medicines", MedicineViewSet)

urlpatterns = [path("admin/", admin.site.urls), path("", include(router.urls))]
