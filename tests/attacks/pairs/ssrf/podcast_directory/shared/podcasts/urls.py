from rest_framework.routers import SimpleRouter

from .views import DirectoryViewSet, MyPodcastViewSet

router = SimpleRouter()
router.register("directory", DirectoryViewSet, basename="directory")
router.register("podcasts", MyPodcastViewSet, basename="podcast")
urlpatterns = router.urls
