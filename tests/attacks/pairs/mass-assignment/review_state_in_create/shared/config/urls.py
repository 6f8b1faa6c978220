from django.contrib import admin
from django.urls import path

from reviews.api import WriteReview

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/reviews/", WriteReview.as_view()),
]
