from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register('projects', views.ProjectViewSet, basename='project')
router.register('tickets', views.TicketViewSet)
router.register('timesheets', views.TimesheetViewSet)

urlpatterns = router.urls
