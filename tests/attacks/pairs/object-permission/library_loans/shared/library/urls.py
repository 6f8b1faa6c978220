from django.urls import include, path
from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("books", views.BookViewSet)
router.register("loans", views.LoanViewSet)

urlpatterns = [path("api/", include(router.urls))]
