from django.urls import include, path
from rest_framework.routers import SimpleRouter

from .views import GigViewSet, MeView

router = SimpleRouter()
router.register("gigs", GigViewSet, basename="gig")

urlpatterns = [
    path("me/", MeView.as_view()),
    path("", include(router.urls)),
]
