from rest_framework.routers import SimpleRouter

from .views import RehearsalViewSet

router = SimpleRouter()
router.register("rehearsals", RehearsalViewSet)
urlpatterns = router.urls
