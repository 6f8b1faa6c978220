from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from dealer import views

router = DefaultRouter()
router.register("pieces", views.PieceViewSet, basename="piece")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
