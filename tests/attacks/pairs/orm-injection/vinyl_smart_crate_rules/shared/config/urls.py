from django.urls import path

from crates.views import CrateRecords, Crates

urlpatterns = [
    path("api/crates/", Crates.as_view()),
    path("api/crates/<int:pk>/records/", CrateRecords.as_view()),
]
