from django.contrib import admin
from django.urls import path

from market.views import Approved, ListingEdit

urlpatterns = [
    path("admin/", admin.site.urls),
    path("listings/", Approved.as_view()),
    path("listings/<slug:slug>/edit/", ListingEdit.as_view(), name="listing-edit"),
]
