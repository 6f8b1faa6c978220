from rest_framework.routers import SimpleRouter

from .views import GuestViewSet, TableViewSet

router = SimpleRouter()
router.register("tables", TableViewSet)
router.register("guests", GuestViewSet)

urlpatterns = router.urls
