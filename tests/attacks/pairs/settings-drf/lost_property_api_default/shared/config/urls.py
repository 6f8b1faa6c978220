from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from lostfound.views import ItemViewSet

router = SimpleRouter()
router.register("items", ItemViewSet, basename="item")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
