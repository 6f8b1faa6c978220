from django.contrib import admin
from django.urls import include, path

from ledger import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("ledger/", views.overview, name="overview"),
    path("ledger/journal/", views.journal, name="journal"),
    path("ledger/book/", views.book, name="book"),
    path("ledger/<int:pk>/strike/", views.strike, name="strike"),
]
