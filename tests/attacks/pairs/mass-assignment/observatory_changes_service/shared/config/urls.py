from django.contrib import admin
from django.urls import path

from observatory import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("proposals/", views.Proposals.as_view(), name="proposals"),
    path("proposals/<int:pk>/", views.ProposalDetail.as_view(), name="proposal"),
]
