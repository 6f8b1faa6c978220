from django.urls import include, path
from rest_framework.routers import DefaultRouter

from kennel.views import DogViewSet, LoginView, StayViewSet

router = DefaultRouter()
router.register("dogs", DogViewSet, basename="dog")
router.register("stays", StayViewSet, basename="stay")
urlpatterns = [
    path("api/login/", LoginView.as_view()),
    path("api/", include(router.urls)),
]
