from django.urls import include, path
from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("hives", views.HiveViewSet, basename="hive")

urlpatterns = [
    path("token/", views.token),
    path("", include(router.urls)),
]
