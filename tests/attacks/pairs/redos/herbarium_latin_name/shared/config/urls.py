from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from herbarium import views

router = DefaultRouter()
router.register("specimens", views.SpecimenViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
