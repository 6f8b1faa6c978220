from rest_framework.routers import SimpleRouter

from .views import SavedSearchViewSet

router = SimpleRouter()
router.register("", SavedSearchViewSet, basename="search")

urlpatterns = router.urls
