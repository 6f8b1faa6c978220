from rest_framework.routers import SimpleRouter

from apps.bookings.api.viewsets import BookingViewSet
from apps.films.api.viewsets import FilmViewSet
from apps.screenings.api.viewsets import ScreeningViewSet

router = SimpleRouter()
router.register(r"films", FilmViewSet)
router.register(r"screenings", ScreeningViewSet)
router.register(r"bookings", BookingViewSet)

app_name = "api"
urlpatterns = router.urls
