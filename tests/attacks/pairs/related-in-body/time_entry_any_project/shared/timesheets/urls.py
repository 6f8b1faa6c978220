from rest_framework.routers import DefaultRouter

from .views import ProjectViewSet, TimeEntryViewSet

router = DefaultRouter()
router.register("projects", ProjectViewSet, basename="project")
router.register("entries", TimeEntryViewSet, basename="timeentry")

urlpatterns = router.urls
