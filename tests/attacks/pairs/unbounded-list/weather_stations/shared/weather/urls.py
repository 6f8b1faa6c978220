from django.urls import path
from rest_framework.routers import SimpleRouter

from .views import ReadingList, StationViewSet

router = SimpleRouter()
router.register("stations", StationViewSet)
urlpatterns = [*router.urls, path("stations/<int:pk>/readings/", ReadingList.as_view())]
