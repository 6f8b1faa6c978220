from django.urls import include, path
from rest_framework.routers import SimpleRouter

from venues.views import ConcertViewSet, HallViewSet

router = SimpleRouter()
router.register("halls", HallViewSet, basename="hall")
router.register("concerts", ConcertViewSet, basename="concert")
urlpatterns = [path("api/", include(router.urls))]
