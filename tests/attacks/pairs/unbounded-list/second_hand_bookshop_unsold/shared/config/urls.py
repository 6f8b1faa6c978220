from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from bookshop import views

router = DefaultRouter()
router.register("authors", views.AuthorViewSet)
router.register("books", views.BookViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
