from django.urls import include, path
from rest_framework.routers import SimpleRouter

from .views import PieceViewSet, Programme

router = SimpleRouter()
router.register("pieces", PieceViewSet)

urlpatterns = [
    path("programme/", Programme.as_view()),
    path("", include(router.urls)),
]
