from django.contrib import admin
from django.urls import path

from observatory import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/proposals/", views.ProposalListCreate.as_view()),
    path("api/proposals/<int:pk>/", views.ProposalDetail.as_view()),
    path("api/proposals/<int:pk>/allocate/", views.allocate_nights),
    path("api/proposals/<int:pk>/decline/", views.decline_proposal),
    path("api/semesters/<int:pk>/close/", views.close_semester),
]
