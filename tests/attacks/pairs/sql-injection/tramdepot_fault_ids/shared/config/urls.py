from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from tramdepot import views

router = DefaultRouter()
router.register("trams", views.TramViewSet)
router.register("faults", views.FaultViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
