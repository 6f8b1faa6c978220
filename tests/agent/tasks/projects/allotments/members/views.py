from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render

from .forms import MyDetailsForm


@login_required
def my_details(request):
    form = MyDetailsForm(request.POST or None, instance=request.user)
    if request.method == 'POST' and form.is_valid():
        form.save()
        messages.success(request, 'Saved.')
        return redirect('members:details')
    return render(request, 'members/details.html', {'form': form})
