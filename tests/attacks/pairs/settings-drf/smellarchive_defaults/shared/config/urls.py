from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from smellarchive import views

router = DefaultRouter()
router.register("scents", views.ScentViewSet)
router.register("samples", views.SampleViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
