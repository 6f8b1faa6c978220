from django.urls import include, path
from rest_framework.routers import SimpleRouter

from survey.views import SurveyViewSet

router = SimpleRouter()
router.register("surveys", SurveyViewSet)
urlpatterns = [path("api/", include(router.urls))]
