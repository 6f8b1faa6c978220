from django.contrib import admin
from django.urls import path

from reviews.views import ReviewViewSet

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/hotels/<int:hotel>/reviews/", ReviewViewSet.as_view({"get": "list", "post": "create"})),
]
