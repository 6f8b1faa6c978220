from rest_framework.routers import SimpleRouter

from . import views

app_name = "partner"

router = SimpleRouter()
router.register("items", views.ItemViewSet, basename="item")
router.register("sessions", views.SessionViewSet, basename="session")

urlpatterns = router.urls
