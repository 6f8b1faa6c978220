from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from museum.views import CollectionViewSet, PieceViewSet

router = DefaultRouter()
router.register("collections", CollectionViewSet)
router.register("pieces", PieceViewSet, basename="piece")

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
