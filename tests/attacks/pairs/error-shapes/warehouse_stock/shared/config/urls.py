from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from stock.views import ShelfViewSet

router = SimpleRouter()
router.register("shelves", ShelfViewSet)

urlpatterns = [path("admin/", admin.site.urls), path("api/", include(router.urls))]
