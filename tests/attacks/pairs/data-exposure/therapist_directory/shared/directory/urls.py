from django.urls import include, path
from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("therapists", views.TherapistViewSet)

urlpatterns = [
    path("api/", include(router.urls)),
    path("api/towns/", views.TownList.as_view()),
    path("api/therapists/<int:therapist_pk>/reviews/", views.ReviewList.as_view()),
]
