from rest_framework.routers import SimpleRouter

from .views import PatternViewSet

router = SimpleRouter()
router.register("patterns", PatternViewSet)
urlpatterns = router.urls
