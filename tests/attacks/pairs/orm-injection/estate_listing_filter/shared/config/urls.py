from django.contrib import admin
from django.urls import path

from listings.views import ListingListView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/listings/", ListingListView.as_view()),
]
