from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from podcasts.views import FeedViewSet

router = SimpleRouter()
router.register("feeds", FeedViewSet, basename="feed")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
