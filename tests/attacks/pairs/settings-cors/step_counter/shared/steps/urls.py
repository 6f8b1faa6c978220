from rest_framework.routers import SimpleRouter

from .views import DayViewSet

router = SimpleRouter()
router.register("days", DayViewSet, basename="day")
urlpatterns = router.urls
