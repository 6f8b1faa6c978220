from django.urls import include, path
from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("dogs", views.DogViewSet, basename="dog")

urlpatterns = [
    path("api/", include(router.urls)),
    path("api/kennels/", views.KennelList.as_view()),
    path("api/bookings/", views.BookingList.as_view()),
]
