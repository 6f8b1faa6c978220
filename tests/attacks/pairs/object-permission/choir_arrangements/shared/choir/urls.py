from django.urls import include, path
from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("concerts", views.ConcertViewSet)

urlpatterns = [
    path("api/", include(router.urls)),
    path("api/arrangements/", views.ArrangementList.as_view()),
    path("api/arrangements/<int:pk>/", views.ArrangementDetail.as_view()),
]
