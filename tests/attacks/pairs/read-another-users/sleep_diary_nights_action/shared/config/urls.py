from django.urls import include, path
from rest_framework import routers

from sleep.views import DiaryViewSet

router = routers.SimpleRouter()
router.register("diaries", DiaryViewSet, basename="diary")

urlpatterns = [path("api/", include(router.urls))]
